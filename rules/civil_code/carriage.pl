% Carriage of goods (Commercial Code, Part II, Chapter 8): the freight, and the carrier's liability.

group(claim_under_a_contract(Contract),
      [ claim_for_freight(Contract, _Carrier, _Consignor, _Amount),
        claim_against_carrier(Contract, _Consignor1, _Carrier1, _Amount1)
      ]).

group(claim_due_on_the_agreed_date(Contract, Consignor), [ claim_for_freight(Contract, _Carrier, Consignor, _Amount) ]).

group(money_claim(Contract, Creditor, Debtor),
      [ claim_for_freight(Contract, Creditor, Debtor, _Amount),
        claim_against_carrier(Contract, Creditor, Debtor, _Amount1)
      ]).

% ---- the freight -----------------------------------------------------------------------------------------------------

source("Commercial Code", "570, 573(1)",
       en("A contract of carriage takes effect when the carrier promises to receive goods, carry them and hand them to the consignee, and the consignor to pay freight for that result. The freight is paid when the goods are handed over at their destination."),
       ja("物品運送契約は、運送人が荷送人からある物品を受け取りこれを運送して荷受人に引き渡すことを約し、荷送人がその結果に対してその運送賃を支払うことを約することによって、その効力を生ずる。運送賃は、到達地における運送品の引渡しと同時に、支払わなければならない。")).

contract_concluded(Contract, Concluded) <=
    agreement_of_carriage(Contract, _Consignor, _Carrier, _Goods, _Freight, Concluded).

parties_to_the_contract(Contract, Consignor, Carrier) <=
    agreement_of_carriage(Contract, Consignor, Carrier, _Goods, _Freight, _Concluded).

parties_to_the_contract(Contract, Carrier, Consignor) <=
    agreement_of_carriage(Contract, Consignor, Carrier, _Goods, _Freight, _Concluded).

claim_for_freight(Contract, Carrier, Consignor, Freight) <=
    agreement_of_carriage(Contract, Consignor, Carrier, _Goods, Freight, _Concluded),
    arrival_of_goods(Contract, _Consignee, _Arrived),
    stated(Freight).

principal_obligation(Contract, Carrier, Consignor, Freight) <=
    claim_for_freight(Contract, Carrier, Consignor, Freight).

cross_obligation(Contract, Carrier, Consignor, Freight) <=
    claim_for_freight(Contract, Carrier, Consignor, Freight).

source("Commercial Code", "586",
       en("What the carrier is owed prescribes one year after it could be exercised."),
       ja("運送人の荷送人又は荷受人に対する債権は、これらを行使することができる時から一年間行使しないときは、時効によって消滅する。")).

exception(claim_for_freight(Contract, _Carrier, Consignor, _Freight),
          freight_prescribed(Contract, Consignor, _End, _Invoked)).

freight_prescribed(Contract, By, End, Invoked) <=
    invocation_of_prescription(Contract, By, Invoked),
    arrival_of_goods(Contract, _Consignee, Arrived),
    n_month_after(Arrived, 12, End),
    before_the_day(End, Invoked).

exception(freight_prescribed(Contract, By, End, Invoked),
          prescription_renewed(Contract, By, End, 12, Invoked)).

exception(freight_prescribed(Contract, By, End, Invoked),
          prescription_waived(Contract, By, End, Invoked)).

% ---- goods lost, damaged or late -------------------------------------------------------------------------------------

source("Commercial Code", "575",
       en("The carrier is liable for the damage when goods are lost or damaged between receipt and handing over, or arrive late."),
       ja("運送人は、運送品の受取から引渡しまでの間にその運送品が滅失し若しくは損傷し、若しくはその滅失若しくは損傷の原因が生じ、又は運送品が延着したときは、これによって生じた損害を賠償する責任を負う。")).

claim_against_carrier(Contract, Consignor, Carrier, Sum) <=
    agreement_of_carriage(Contract, Consignor, Carrier, _Goods, _Freight, _Concluded),
    receipt_of_goods(Contract, Carrier, _Received),
    loss_or_damage_of_goods(Contract, _What, _Noticed),
    damage(Contract, Consignor, _Kind, Part),
    stated(Part),
    total(Amount, damage(Contract, Consignor, _Each, Amount), Sum).

principal_obligation(Contract, Consignor, Carrier, Amount) <=
    claim_against_carrier(Contract, Consignor, Carrier, Amount).

cross_obligation(Contract, Consignor, Carrier, Amount) <=
    claim_against_carrier(Contract, Consignor, Carrier, Amount).

source("Commercial Code", "575 proviso",
       en("Not if the carrier proves that it took care in receiving, carrying, keeping and handing over the goods."),
       ja("ただし、運送人がその運送品の受取、運送、保管及び引渡しについて注意を怠らなかったことを証明したときは、この限りでない。")).

exception(claim_against_carrier(Contract, _Consignor, Carrier, _Amount),
          care_of_carrier(Contract, Carrier)).

care_of_carrier(Contract, Carrier) <=
    due_care_of_carrier(Contract, Carrier, _Description).

source("Commercial Code", "577(1)",
       en("For money, securities and other valuables the carrier is not liable unless the consignor declared their kind and value."),
       ja("貨幣、有価証券その他の高価品については、荷送人が運送を委託するに当たりその種類及び価額を通知した場合を除き、運送人は、その滅失、損傷又は延着について損害賠償の責任を負わない。")).

exception(claim_against_carrier(Contract, _Consignor, _Carrier, _Amount),
          undeclared_valuables(Contract)).

% That the goods were valuables is for the carrier; that they were declared, for the consignor.
undeclared_valuables(Contract) <=
    valuables(Contract, _Description).

exception(undeclared_valuables(Contract),
          valuables_declared(Contract)).

valuables_declared(Contract) <=
    declaration_of_value(Contract, _Consignor, _Value).

source("Commercial Code", "577(2)",
       en("It is liable all the same where it knew of the valuables when contracting, or lost them by intent or gross negligence."),
       ja("前項の規定は、次に掲げる場合には、適用しない。一　物品運送契約の締結の当時、運送品が高価品であることを運送人が知っていたとき。二　運送人の故意又は重大な過失によって高価品の滅失、損傷又は延着が生じたとき。")).

exception(undeclared_valuables(Contract),
          carrier_knew_of_valuables(Contract)).

carrier_knew_of_valuables(Contract) <=
    knowledge_of_valuables(Contract, _Carrier).

exception(undeclared_valuables(Contract),
          gross_fault_of_carrier(Contract)).

gross_fault_of_carrier(Contract) <=
    intent_or_gross_negligence_of_carrier(Contract, _Carrier, _Description).

source("Commercial Code", "584(1)",
       en("The liability for damage or partial loss ends when the consignee receives the goods without reservation."),
       ja("運送品の損傷又は一部滅失についての運送人の責任は、荷受人が異議をとどめないで運送品を受け取ったときは、消滅する。")).

exception(claim_against_carrier(Contract, _Consignor, _Carrier, _Amount),
          received_without_reservation(Contract, _Received)).

received_without_reservation(Contract, Received) <=
    receipt_without_reservation(Contract, _Consignee, Received).

% Nothing is lost by the receipt of goods that came late.
exception(received_without_reservation(Contract, _Received),
          harm_of_late_arrival(Contract)).

harm_of_late_arrival(Contract) <=
    late_arrival_of_goods(Contract, _Description).

source("Commercial Code", "584(1) proviso",
       en("Not where it could not be discovered at once and the consignee sent a notice within two weeks of the day of handing over."),
       ja("ただし、運送品に直ちに発見することができない損傷又は一部滅失があった場合において、荷受人が引渡しの日から二週間以内に運送人に対してその旨の通知を発したときは、この限りでない。")).

exception(received_without_reservation(Contract, Received),
          hidden_damage_notified(Contract, Received)).

hidden_damage_notified(Contract, Received) <=
    hidden_damage(Contract, _Description),
    notice_of_damage(Contract, _Consignee, Sent),
    n_day_after(Received, 14, Last),
    same_day_or_before_the_day(Sent, Last).

source("Commercial Code", "584(2)",
       en("Nor where the carrier knew of it when it handed the goods over."),
       ja("前項の規定は、運送品の引渡しの当時、運送人がその運送品に損傷又は一部滅失があることを知っていたときは、適用しない。")).

exception(received_without_reservation(Contract, _Received),
          carrier_knew_of_damage(Contract)).

carrier_knew_of_damage(Contract) <=
    knowledge_of_damage_to_goods(Contract, _Carrier).

source("Commercial Code", "585(1)",
       en("The carrier's liability ends when no action is brought within one year of the day of handing over."),
       ja("運送品の滅失等についての運送人の責任は、運送品の引渡しがされた日（運送品の全部滅失の場合にあっては、その引渡しがされるべき日）から一年以内に裁判上の請求がされないときは、消滅する。")).

exception(claim_against_carrier(Contract, _Consignor, _Carrier, _Amount),
          no_action_within_a_year(Contract, _End)).

no_action_within_a_year(Contract, End) <=
    arrival_of_goods(Contract, _Consignee, Arrived),
    n_month_after(Arrived, 12, End),
    day_of_judgment(Today),
    before_the_day(End, Today).

% That the action came in time is for the consignor.
exception(no_action_within_a_year(Contract, End),
          action_within_a_year(Contract, End)).

action_within_a_year(Contract, End) <=
    judicial_claim(Contract, _Consignor, Filed),
    same_day_or_before_the_day(Filed, End).
