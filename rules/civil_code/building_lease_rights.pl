% Rights under leases of buildings and of land for owning a building (Act on Land and Building Leases): against a new
% owner and a sublessee, to a change of the rent, and to have the building or fixtures bought.

group(claim_under_a_contract(Contract),
      [ claim_for_rent_shortfall(Contract, _Lessor, _Lessee, _Amount),
        claim_for_price_of_building(Contract, _Lessee1, _Lessor1, _Amount1),
        claim_for_price_of_fixtures(Contract, _Lessee2, _Lessor2, _Amount2)
      ]).

group(money_claim(Contract, Creditor, Debtor),
      [ claim_for_rent_shortfall(Contract, Creditor, Debtor, _Amount),
        claim_for_price_of_building(Contract, Creditor, Debtor, _Amount1),
        claim_for_price_of_fixtures(Contract, Creditor, Debtor, _Amount2)
      ]).

group(claim_that_prescribes(Contract, Creditor, Debtor),
      [ claim_for_rent_shortfall(Contract, Creditor, Debtor, _Amount),
        claim_for_price_of_building(Contract, Creditor, Debtor, _Amount1),
        claim_for_price_of_fixtures(Contract, Creditor, Debtor, _Amount2)
      ]).

% ---- against a new owner ---------------------------------------------------------------------------------------------

source("Act on Land and Building Leases", "10(1)",
       en("A lease of land is effective against third parties without registration if a building registered in the lessee's name stands on it."),
       ja("借地権は、その登記がなくても、土地の上に借地権者が登記されている建物を所有するときは、これをもって第三者に対抗することができる。")).

perfected_lease(Contract, Lessee, Registered) <=
    lease_of_land_for_building(Contract),
    agreement_of_lease(Contract, _Lessor, Lessee, _Land, _Rent, _Concluded),
    registration_of_building(Contract, Lessee, _Building, Registered).

source("Act on Land and Building Leases", "31",
       en("The lease of a building is effective against who acquires it later, without registration, once the building was handed over."),
       ja("建物の賃貸借は、その登記がなくても、建物の引渡しがあったときは、その後その建物について物権を取得した者に対し、その効力を生ずる。")).

perfected_lease(Contract, Lessee, Delivered) <=
    lease_of_building(Contract),
    agreement_of_lease(Contract, Lessor, Lessee, _Building, _Rent, _Concluded),
    handover(Contract, Lessor, Lessee, _Thing, Delivered).

% ---- change of the rent ----------------------------------------------------------------------------------------------

source("Act on Land and Building Leases", "11(1), 32(1)",
       en("When the rent has become unreasonable, each party may demand that it be changed for the future."),
       ja("建物の借賃（地代等）が、租税その他の負担の増減、価格の変動その他の経済事情の変動により、又は近傍同種のものに比較して不相当となったときは、契約の条件にかかわらず、当事者は、将来に向かって増減を請求することができる。")).

rent_open_to_change(Contract) <=
    lease_of_building(Contract),
    rent_unreasonable(Contract, _Circumstances).

rent_open_to_change(Contract) <=
    lease_of_land_for_building(Contract),
    rent_unreasonable(Contract, _Circumstances).

% The amount is what the reasonable rent, as the court finds it, exceeds that paid by, for a period after the demand.
claim_for_rent_shortfall(Contract, Lessor, Lessee, Shortfall) <=
    lessor_and_lessee(Contract, Lessor, Lessee),
    rent_open_to_change(Contract),
    increase_demanded(Contract, Lessor, Lessee, Demanded),
    rent_shortfall(Contract, From, _To, Shortfall),
    stated(Shortfall),
    same_day_or_after_the_day(From, Demanded).

increase_demanded(Contract, Lessor, Lessee, Demanded) <=
    demand_for_increase_of_rent(Contract, Lessor, Lessee, Demanded).

source("Act on Land and Building Leases", "11(1) proviso, 32(1) proviso",
       en("If it was agreed not to increase the rent for some time, that is binding."),
       ja("ただし、一定の期間借賃（地代等）を増額しない旨の特約がある場合には、その定めに従う。")).

exception(increase_demanded(Contract, _Lessor, _Lessee, Demanded),
          increase_excluded(Contract, Demanded)).

increase_excluded(Contract, Demanded) <=
    agreement_not_to_increase_rent(Contract, Until),
    same_day_or_before_the_day(Demanded, Until).

source("Act on Land and Building Leases", "11(1), 32(1)",
       en("On the lessee's demand the rent is reduced for the future, by what exceeds the reasonable rent."),
       ja("賃借人が減額を請求したときは、借賃（地代等）は、将来に向かって相当額まで減額される。")).

reduces(claim_for_rent(Contract, Lessor, Lessee, _Amount),
        rent_reduced_on_demand(Contract, Lessor, Lessee, Excess),
        Excess).

rent_reduced_on_demand(Contract, Lessor, Lessee, Excess) <=
    rent_open_to_change(Contract),
    demand_for_reduction_of_rent(Contract, Lessee, Lessor, Demanded),
    excess_rent(Contract, From, _To, Excess),
    stated(Excess),
    same_day_or_after_the_day(From, Demanded).

source("Act on Land and Building Leases", "38(9)",
       en("In a fixed-term lease what was agreed on changes of the rent goes before."),
       ja("第三十二条の規定は、定期建物賃貸借において、借賃の改定に係る特約がある場合には、適用しない。")).

exception(rent_reduced_on_demand(Contract, Lessor, Lessee, _Excess),
          change_of_rent_agreed(Contract, Lessor, Lessee)).

exception(claim_for_rent_shortfall(Contract, Lessor, Lessee, _Shortfall),
          change_of_rent_agreed(Contract, Lessor, Lessee)).

change_of_rent_agreed(Contract, Lessor, Lessee) <=
    fixed_term_lease(Contract, Lessor, Lessee),
    agreement_on_change_of_rent(Contract).

% ---- the building, and fixtures, are bought --------------------------------------------------------------------------

source("Act on Land and Building Leases", "13(1)",
       en("When the term has run out without renewal, the lessee may demand that the lessor buy the building at its value, and hands it over against the price."),
       ja("借地権の存続期間が満了した場合において、契約の更新がないときは、借地権者は、借地権設定者に対し、建物その他借地権者が権原により土地に附属させた物を時価で買い取るべきことを請求することができる。")).

in_exchange(claim_for_vacating(Contract, Lessor, Lessee, _Land),
            building_bought(Contract, Lessor, Lessee, _Building, Value),
            payment_of(Value)).

exception(claim_for_removal(Contract, Lessor, Lessee, Building),
          building_bought(Contract, Lessor, Lessee, Building, _Value)).

building_bought(Contract, Lessor, Lessee, Building, Value) <=
    lease_of_land_for_building(Contract),
    expiry_of_lease(Contract, Lessor, Lessee),
    demand_to_buy(Contract, Lessee, Lessor, Building, Value, _Demanded),
    stated(Value).

claim_for_price_of_building(Contract, Lessee, Lessor, Value) <=
    building_bought(Contract, Lessor, Lessee, _Building, Value).

source("Supreme Court", "1960-02-09",
       en("A lessee whose lease was cancelled for non-performance has no such right."),
       ja("借地人の債務不履行による土地賃貸借解除の場合には、借地人は、買取請求権を有しない。")).

exception(building_bought(Contract, Lessor, Lessee, _Building, _Value),
          ended_for_breach(Contract, Lessor, Lessee)).

source("Act on Land and Building Leases", "22(1), 23",
       en("Nor has the lessee of a fixed-term lease of land."),
       ja("定期借地権及び事業用定期借地権については、第十三条の規定による買取りの請求をすることができない。")).

exception(building_bought(Contract, _Lessor, _Lessee, _Building, _Value),
          bought_under_a_fixed_term(Contract)).

bought_under_a_fixed_term(Contract) <=
    fixed_term_of_land(Contract, _End).

source("Act on Land and Building Leases", "33(1)",
       en("When a building lease ends by its term or by notice, the lessee may demand that the lessor buy the fixtures added with the lessor's consent."),
       ja("建物の賃貸人の同意を得て建物に付加した畳、建具その他の造作がある場合には、建物の賃借人は、建物の賃貸借が期間の満了又は解約の申入れによって終了するときに、建物の賃貸人に対し、その造作を時価で買い取るべきことを請求することができる。")).

claim_for_price_of_fixtures(Contract, Lessee, Lessor, Value) <=
    lease_of_building(Contract),
    fixture_added_with_consent(Contract, Lessee, Fixture),
    ended_by_time(Contract, Lessor, Lessee),
    demand_to_buy(Contract, Lessee, Lessor, Fixture, Value, _Demanded),
    stated(Value).

ended_by_time(Contract, Lessor, Lessee) <=
    expiry_of_lease(Contract, Lessor, Lessee).

ended_by_time(Contract, Lessor, Lessee) <=
    termination_by_notice(Contract, Lessor, Lessee).

source("Act on Land and Building Leases", "33, 37",
       en("That right may be excluded by agreement."),
       ja("第三十三条の規定は、特約で排除することができる（第三十七条に掲げられていない。）。")).

exception(claim_for_price_of_fixtures(Contract, _Lessee, _Lessor, _Value),
          purchase_of_fixtures_excluded(Contract)).

purchase_of_fixtures_excluded(Contract) <=
    exclusion_of_fixture_purchase(Contract).

% ---- against a sublessee ---------------------------------------------------------------------------------------------

source("Act on Land and Building Leases", "34",
       en("Where a building lease ends by its term or by notice, the sublease ends six months after the lessor has notified the sublessee."),
       ja("建物の転貸借がされている場合において、建物の賃貸借が期間の満了又は解約の申入れによって終了するときは、賃貸人は、転借人にその旨の通知をしなければ、その終了を転借人に対抗することができない。通知をしたときは、転貸借は、その通知がされた日から六月を経過することによって終了する。")).

end_against_sublessee(Contract, Lessor, Lessee, Sublessee) <=
    ended_by_time(Contract, Lessor, Lessee),
    notice_to_sublessee(Contract, Lessor, Sublessee, Noticed),
    n_month_after(Noticed, 6, End),
    day_of_judgment(Today),
    before_the_day(End, Today).
