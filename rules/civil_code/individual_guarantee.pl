% Guarantees by individuals (Book III, Chapter 1, Section 3, Subsection 5, Divisions 2 and 3). They hold for guarantees
% concluded since 1 April 2020 (Act 44/2017, Suppl. Prov. 21(1)); where noted, also for earlier ones.

% That a guarantor is a natural person is for the guarantor to show, as is all that makes the guarantee void.

% ---- revolving guarantees --------------------------------------------------------------------------------------------

source("Civil Code", "465-2(2)",
       en("A guarantee by an individual of unspecified debts within a scope takes no effect unless a maximum amount is set."),
       ja("個人根保証契約は、極度額を定めなければ、その効力を生じない。")).

exception(claim_on_guarantee(Guarantee, _Creditor, _Guarantor, _Principal, _Debtor, _Amount),
          no_maximum_agreed(Guarantee)).

no_maximum_agreed(Guarantee) <=
    agreement_of_guarantee(Guarantee, _Creditor, Guarantor, _Principal, Concluded),
    revolving_guarantee(Guarantee, _Scope),
    natural_person(Guarantor),
    in_force(from(2020-04-01), Concluded).

source("Civil Code", "465-2(2) (until 31 March 2020)",
       en("From 1 April 2005 to 31 March 2020 that was so only where the scope includes debts from loans of money."),
       ja("貸金等根保証契約は、極度額を定めなければ、その効力を生じない。")).

no_maximum_agreed(Guarantee) <=
    agreement_of_guarantee(Guarantee, Creditor, Guarantor, Principal, Concluded),
    revolving_guarantee(Guarantee, _Scope),
    natural_person(Guarantor),
    in_force(from_to(2005-04-01, 2020-03-31), Concluded),
    agreement_of_loan(Principal, Creditor, _Debtor, _Lent, _LentOn).

source("Civil Code", "465-2(1), 465-2(2)",
       en("A guarantee with a maximum amount stands."),
       ja("個人根保証契約の保証人は、極度額を限度として、その履行をする責任を負う。")).

exception(no_maximum_agreed(Guarantee),
          maximum_agreed(Guarantee)).

maximum_agreed(Guarantee) <=
    agreed_maximum(Guarantee, Maximum),
    stated(Maximum).

source("Civil Code", "465-2(3)",
       en("The maximum amount must be set in writing, or by electronic record."),
       ja("第四百四十六条第二項及び第三項の規定は、個人根保証契約における極度額の定めについて準用する。")).

% Unless shown to be oral, the maximum is taken to stand in the guarantee, which is in writing itself.
exception(maximum_agreed(Guarantee),
          maximum_by_word_of_mouth(Guarantee)).

maximum_by_word_of_mouth(Guarantee) <=
    maximum_agreed_orally(Guarantee).

source("Civil Code", "465-4(1)",
       en("The principal of such a guarantee is fixed when execution on the guarantor's property is petitioned for and commenced, when the guarantor becomes bankrupt, or when the principal obligor or the guarantor dies."),
       ja("次に掲げる場合には、個人根保証契約における主たる債務の元本は、確定する。一　債権者が、保証人の財産について、金銭の支払を目的とする債権についての強制執行又は担保権の実行を申し立てたとき（その手続の開始があったときに限る。）。二　保証人が破産手続開始の決定を受けたとき。三　主たる債務者又は保証人が死亡したとき。")).

exception(claim_on_guarantee(Guarantee, _Creditor, _Guarantor, _Principal, _Debtor, _Amount),
          debt_after_the_fixing(Guarantee, _Fixed)).

debt_after_the_fixing(Guarantee, Fixed) <=
    revolving_guarantee(Guarantee, _Scope),
    principal_fixed(Guarantee, Fixed),
    agreement_of_guarantee(Guarantee, _Creditor, _Guarantor, Principal, _Concluded),
    contract_concluded(Principal, Arose),
    after_the_day(Arose, Fixed).

reduces(claim_on_guarantee(Guarantee, _Creditor, _Guarantor, _Principal, _Debtor, _Amount),
        rent_after_the_fixing(Guarantee, Rent),
        Rent).

rent_after_the_fixing(Guarantee, Rent) <=
    revolving_guarantee(Guarantee, _Scope),
    principal_fixed(Guarantee, Fixed),
    agreement_of_guarantee(Guarantee, _Creditor, _Guarantor, Principal, _Concluded),
    unpaid_rent(Principal, From, _To, Rent),
    after_the_day(From, Fixed).

principal_fixed(Guarantee, Petitioned) <=
    agreement_of_guarantee(Guarantee, Creditor, Guarantor, _Principal, Concluded),
    natural_person(Guarantor),
    in_force(from(2020-04-01), Concluded),
    execution_on_guarantors_property(Guarantee, Creditor, Guarantor, Petitioned).

principal_fixed(Guarantee, Commenced) <=
    agreement_of_guarantee(Guarantee, _Creditor, Guarantor, _Principal, Concluded),
    natural_person(Guarantor),
    in_force(from(2020-04-01), Concluded),
    commencement_of_bankruptcy(Guarantee, Guarantor, _Trustee, Commenced).

principal_fixed(Guarantee, Died) <=
    agreement_of_guarantee(Guarantee, _Creditor, Guarantor, _Principal, Concluded),
    natural_person(Guarantor),
    in_force(from(2020-04-01), Concluded),
    death_of(Guarantee, _Person, Died).

% ---- loans for business ----------------------------------------------------------------------------------------------

source("Civil Code", "465-6(1), 465-6(3)",
       en("An individual's guarantee of a loan taken for business takes no effect unless the guarantor, within one month before concluding it, manifested the intention to perform it in a notarial deed."),
       ja("事業のために負担した貸金等債務を主たる債務とする保証契約は、その契約の締結に先立ち、その締結の日前一箇月以内に作成された公正証書で保証人になろうとする者が保証債務を履行する意思を表示していなければ、その効力を生じない。前項の規定は、保証人になろうとする者が法人である場合には、適用しない。")).

exception(claim_on_guarantee(Guarantee, _Creditor, _Guarantor, _Principal, _Debtor, _Amount),
          no_notarial_deed(Guarantee)).

no_notarial_deed(Guarantee) <=
    agreement_of_guarantee(Guarantee, Creditor, Guarantor, Principal, Concluded),
    agreement_of_loan(Principal, Creditor, _Debtor, _Lent, _LentOn),
    business_debt(Principal, _Business),
    natural_person(Guarantor),
    in_force(from(2020-04-01), Concluded).

exception(no_notarial_deed(Guarantee),
          notarial_deed_made(Guarantee)).

notarial_deed_made(Guarantee) <=
    agreement_of_guarantee(Guarantee, _Creditor, Guarantor, _Principal, Concluded),
    notarial_deed_of_guarantor(Guarantee, Guarantor, Made),
    n_month_before(Concluded, 1, Earliest),
    same_day_or_after_the_day(Made, Earliest),
    before_the_day(Made, Concluded).

source("Civil Code", "465-9",
       en("No deed is needed from a director or majority holder of the principal obligor, or from its joint operator or a spouse working in the business."),
       ja("前三条の規定は、保証人になろうとする者が次に掲げる者である保証契約については、適用しない。一　主たる債務者が法人である場合のその理事、取締役、執行役又はこれらに準ずる者　二　主たる債務者が法人である場合の総株主の議決権の過半数を有する者等　三　主たる債務者（法人であるものを除く。）と共同して事業を行う者又は主たる債務者が行う事業に現に従事している主たる債務者の配偶者")).

exception(no_notarial_deed(Guarantee),
          close_to_the_business(Guarantee, _Guarantor)).

close_to_the_business(Guarantee, Guarantor) <=
    director_of_principal_obligor(Guarantee, Guarantor).

close_to_the_business(Guarantee, Guarantor) <=
    majority_holder_of_principal_obligor(Guarantee, Guarantor).

close_to_the_business(Guarantee, Guarantor) <=
    joint_operator_or_working_spouse(Guarantee, Guarantor, _Role).

% ---- false information -----------------------------------------------------------------------------------------------

source("Civil Code", "465-10",
       en("A guarantor commissioned to guarantee a business debt, who was misled by missing or false information from the principal obligor, may rescind the guarantee if the creditor knew or could have known."),
       ja("主たる債務者が前項各号に掲げる事項に関して情報を提供せず、又は事実と異なる情報を提供したために委託を受けた者がその事項について誤認をし、それによって保証契約の申込み又はその承諾の意思表示をした場合において、主たる債務者がその事項に関して情報を提供せず又は事実と異なる情報を提供したことを債権者が知り又は知ることができたときは、保証人は、保証契約を取り消すことができる。")).

exception(claim_on_guarantee(Guarantee, _Creditor, Guarantor, _Principal, _Debtor, _Amount),
          rescission_for_false_information(Guarantee, Guarantor, _Rescinded)).

rescission_for_false_information(Guarantee, Guarantor, Rescinded) <=
    agreement_of_guarantee(Guarantee, Creditor, Guarantor, Principal, Concluded),
    business_debt(Principal, _Business),
    natural_person(Guarantor),
    in_force(from(2020-04-01), Concluded),
    commission_of_guarantee(Guarantee, Obligor, Guarantor, _Commissioned),
    false_information_for_guarantee(Guarantee, Obligor, Guarantor, _Information),
    knowledge_of_false_information(Guarantee, Creditor),
    manifestation_of_rescission(Guarantee, Guarantor, Creditor, Rescinded).
