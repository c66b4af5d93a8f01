% Gift (Book III, Chapter 2, Section 2).

group(claim_under_a_contract(Contract), [ claim_on_gift(Contract, _Donee, _Donor, _Object) ]).

group(claim_that_ends_with_the_contract(Contract, Donee, Donor), [ claim_on_gift(Contract, Donee, Donor, _Object) ]).

group(claim_due_on_the_agreed_date(Contract, Donor), [ claim_on_gift(Contract, _Donee, Donor, _Object) ]).

group(claim_for_a_thing(Contract, Donee, Donor), [ claim_on_gift(Contract, Donee, Donor, _Object) ]).

source("Civil Code", "549",
       en("A gift takes effect when one party manifests the intention to give a property without charge and the other accepts."),
       ja("贈与は、当事者の一方がある財産を無償で相手方に与える意思を表示し、相手方が受諾をすることによって、その効力を生ずる。")).

claim_on_gift(Contract, Donee, Donor, Object) <=
    agreement_of_gift(Contract, Donor, Donee, Object, _Concluded).

contract_concluded(Contract, Concluded) <=
    agreement_of_gift(Contract, _Donor, _Donee, _Object, Concluded).

parties_to_the_contract(Contract, Donor, Donee) <=
    agreement_of_gift(Contract, Donor, Donee, _Object, _Concluded).

parties_to_the_contract(Contract, Donee, Donor) <=
    agreement_of_gift(Contract, Donor, Donee, _Object, _Concluded).

source("Civil Code", "550",
       en("Either party may cancel a gift that is not in writing."),
       ja("書面によらない贈与は、各当事者が解除をすることができる。ただし、履行の終わった部分については、この限りでない。")).

exception(claim_on_gift(Contract, _Donee, _Donor, _Object),
          gift_cancellation(Contract, _Cancelled)).

gift_cancellation(Contract, Cancelled) <=
    agreement_of_gift(Contract, _Donor, _Donee, _Object, _Concluded),
    manifestation_of_cancellation(Contract, By, To, Cancelled),
    parties_to_the_contract(Contract, By, To).

exception(gift_cancellation(Contract, Cancelled),
          gift_in_writing(Contract, Cancelled)).

gift_in_writing(Contract, _Cancelled) <=
    in_writing(Contract).

gift_in_writing(Contract, Cancelled) <=
    agreement_of_gift(Contract, Donor, Donee, _Object, _Concluded),
    handover(Contract, Donor, Donee, _Given, Delivered),
    before_the_day(Delivered, Cancelled).

gift_in_writing(Contract, Cancelled) <=
    agreement_of_gift(Contract, Donor, Donee, _Object, _Concluded),
    transfer_of_registration(_Registered, Donor, Donee, Transferred),
    not_before_the_contract(Contract, Transferred),
    before_the_day(Transferred, Cancelled).

% ---- for what the donor answers --------------------------------------------------------------------------------------

source("Civil Code", "551(1)",
       en("A donor is presumed to have promised the thing in the state in which it was when it was chosen for the gift."),
       ja("贈与者は、贈与の目的である物又は権利を、贈与の目的として特定した時の状態で引き渡し、又は移転することを約したものと推定する。")).

exception(liable_for_nonconformity(Contract, _Donee, Donor),
          given_as_it_was(Contract, Donor)).

given_as_it_was(Contract, Donor) <=
    agreement_of_gift(Contract, Donor, _Donee, _Object, Concluded),
    in_force(from(2020-04-01), Concluded).

exception(given_as_it_was(Contract, _Donor),
          better_state_promised(Contract)).

better_state_promised(Contract) <=
    agreed_state_of_gift(Contract, _State).

source("Civil Code", "551(1) (until 31 March 2020)",
       en("Of gifts agreed before 1 April 2020 a donor answers for a defect only where the donor knew of it and did not tell."),
       ja("贈与者は、贈与の目的である物又は権利の瑕疵又は不存在について、その責任を負わない。ただし、贈与者がその瑕疵又は不存在を知りながら受贈者に告げなかったときは、この限りでない。")).

exception(liable_for_nonconformity(Contract, _Donee, Donor),
          donor_does_not_answer(Contract, Donor)).

donor_does_not_answer(Contract, Donor) <=
    agreement_of_gift(Contract, Donor, _Donee, _Object, Concluded),
    in_force(until(2020-03-31), Concluded).

exception(donor_does_not_answer(Contract, _Donor),
          known_and_not_told(Contract)).

source("Civil Code", "551(2)",
       en("Where the donee bears a burden, the donor answers, to the extent of the burden, like a seller."),
       ja("負担付贈与については、贈与者は、その負担の限度において、売主と同じく担保の責任を負う。")).

exception(given_as_it_was(Contract, _Donor),
          gift_with_burden(Contract)).

exception(donor_does_not_answer(Contract, _Donor),
          gift_with_burden(Contract)).

gift_with_burden(Contract) <=
    burden_of_gift(Contract, _Donee, _Burden).

% ---- periodic gifts --------------------------------------------------------------------------------------------------

source("Civil Code", "552",
       en("A gift of something to be given periodically loses its effect with the death of the donor or the donee."),
       ja("定期の給付を目的とする贈与は、贈与者又は受贈者の死亡によって、その効力を失う。")).

exception(claim_on_gift(Contract, _Donee, _Donor, _Object),
          periodic_gift_ended(Contract)).

periodic_gift_ended(Contract) <=
    periodic_gift(Contract),
    party_died(Contract, _Person).

party_died(Contract, Person) <=
    death_of_party(Contract, Person, _Day),
    parties_to_the_contract(Contract, Person, _Other).

% ---- gifts with a burden ---------------------------------------------------------------------------------------------

source("Civil Code", "553",
       en("The rules on bilateral contracts apply to a gift with a burden: the donor may cancel it where the burden is not performed. Without one the donee owes nothing."),
       ja("負担付贈与については、この節に定めるもののほか、その性質に反しない限り、双務契約に関する規定を準用する。")).

exception(cancellation_for_delay(Contract, Donor, _Donee, _Cancelled),
          nothing_owed_by_donee(Contract, Donor)).

exception(cancellation_without_demand(Contract, Donor, _Donee, _Cancelled),
          nothing_owed_by_donee(Contract, Donor)).

nothing_owed_by_donee(Contract, Donor) <=
    agreement_of_gift(Contract, Donor, _Donee, _Object, _Concluded).

exception(nothing_owed_by_donee(Contract, _Donor),
          gift_with_burden(Contract)).

performed_before_cancellation(Contract, Donee, Cancelled) <=
    agreement_of_gift(Contract, _Donor, Donee, _Object, _Concluded),
    performance_of_burden(Contract, Donee, Day),
    before_the_day(Day, Cancelled).

% ---- gifts on death --------------------------------------------------------------------------------------------------

source("Civil Code", "554",
       en("A gift that takes effect on the donor's death follows the rules on legacies so far as its nature permits: it has no effect before."),
       ja("贈与者の死亡によって効力を生ずる贈与については、その性質に反しない限り、遺贈に関する規定を準用する。")).

exception(claim_on_gift(Contract, _Donee, _Donor, _Object),
          death_is_awaited(Contract)).

death_is_awaited(Contract) <=
    gift_on_death(Contract).

exception(death_is_awaited(Contract),
          donor_died(Contract)).

donor_died(Contract) <=
    agreement_of_gift(Contract, Donor, _Donee, _Object, _Concluded),
    death_of_party(Contract, Donor, _Day).

source("Supreme Court", "1972-05-25",
       en("A gift on death may be revoked like a will (1022, apart from its form), even where it is in writing."),
       ja("死因贈与については、遺贈の取消に関する民法1022条が、その方式に関する部分を除いて準用される。")).

exception(claim_on_gift(Contract, _Donee, _Donor, _Object),
          gift_on_death_revoked(Contract, _Revoked)).

gift_on_death_revoked(Contract, Revoked) <=
    gift_on_death(Contract),
    revoked_by_donor(Contract, Revoked).

revoked_by_donor(Contract, Revoked) <=
    agreement_of_gift(Contract, Donor, Donee, _Object, _Concluded),
    manifestation_of_cancellation(Contract, Donor, Donee, Revoked).

source("Supreme Court", "1982-04-30",
       en("Not, unless special circumstances justify it, once the donee has performed all, or nearly all, of a burden that was to be performed in the donor's life."),
       ja("負担の履行期が贈与者の生前と定められた負担付死因贈与の受贈者が負担の全部又はこれに類する程度の履行をした場合には、右契約の全部又は一部の取消しをすることがやむをえないと認められる特段の事情がない限り、民法1022条、1023条の各規定は準用されない。")).

exception(gift_on_death_revoked(Contract, Revoked),
          burden_had_been_performed(Contract, Revoked)).

burden_had_been_performed(Contract, Revoked) <=
    performance_of_burden(Contract, _Donee, Day),
    before_the_day(Day, Revoked).

exception(burden_had_been_performed(Contract, _Revoked),
          revocation_was_justified(Contract)).

revocation_was_justified(Contract) <=
    special_circumstances_for_revocation(Contract, _Circumstances).
