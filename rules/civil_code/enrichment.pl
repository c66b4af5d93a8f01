% Unjust enrichment (Book III, Chapter 4).

group(money_claim(Enrichment, Loser, Enriched),
      [ claim_for_unjust_enrichment(Enrichment, Loser, Enriched, _Amount),
        claim_for_profit_of_early_payment(Enrichment, Loser, Enriched, _Amount1),
        claim_against_debtor_freed(Enrichment, Loser, Enriched, _Amount2)
      ]).

group(claim_that_prescribes(Enrichment, Loser, Enriched),
      [ claim_for_unjust_enrichment(Enrichment, Loser, Enriched, _Amount),
        claim_for_profit_of_early_payment(Enrichment, Loser, Enriched, _Amount1),
        claim_against_debtor_freed(Enrichment, Loser, Enriched, _Amount2)
      ]).

source("Civil Code", "703",
       en("Who has gained without legal cause from the property or services of another, and so caused a loss, must return the gain so far as it exists."),
       ja("法律上の原因なく他人の財産又は労務によって利益を受け、そのために他人に損失を及ぼした者は、その利益の存する限度において、これを返還する義務を負う。")).

% Who wired money to the wrong account claims it from the holder of the account, who has a claim on the bank
% (Supreme Court 1996-04-26). A further damage (704, second sentence) is claimed by the elements of a tort
% (Supreme Court 2009-11-09).
claim_for_unjust_enrichment(Enrichment, Loser, Enriched, Amount) <=
    benefit_and_loss(Enrichment, Enriched, Loser, Amount, _How),
    absence_of_legal_cause(Enrichment, Enriched, Loser, _Why),
    stated(Amount).

principal_obligation(Enrichment, Loser, Enriched, Amount) <=
    claim_for_unjust_enrichment(Enrichment, Loser, Enriched, Amount).

cross_obligation(Enrichment, Loser, Enriched, Amount) <=
    claim_for_unjust_enrichment(Enrichment, Loser, Enriched, Amount).

% ---- gains through a third person ------------------------------------------------------------------------------------

source("Supreme Court", "1995-09-19",
       en("Who worked on a building for its lessee, from whom nothing can be had, claims the gain from the owner only where the owner, on the whole of the contract with the lessee, had it without consideration."),
       ja("甲が建物賃借人乙との間の請負契約に基づき右建物の修繕工事をしたところ、その後乙が無資力になったため、甲の乙に対する請負代金債権の全部又は一部が無価値である場合において、右建物の所有者丙が法律上の原因なくして右修繕工事に要した財産及び労務の提供に相当する利益を受けたということができるのは、丙と乙との間の賃貸借契約を全体としてみて、丙が対価関係なしに右利益を受けたときに限られる。")).

claim_for_unjust_enrichment(Enrichment, Loser, Owner, Amount) <=
    gain_through_contract_with_another(Enrichment, Intermediary, _Contract),
    benefit_and_loss(Enrichment, Owner, Loser, Amount, _How),
    intermediary_insolvent(Enrichment, Intermediary, _State),
    gain_without_consideration(Enrichment, Owner, Intermediary, _Why),
    stated(Amount).

source("Supreme Court", "1974-09-26",
       en("Whose debt was paid with money obtained from another by deceit is enriched without legal cause towards that person where it knew of the deceit, or did not know by gross negligence."),
       ja("甲が乙から金銭を騙取又は横領して、その金銭で自己の債権者丙に対する債務を弁済した場合において、社会通念上乙の金銭で丙の利益をはかったと認められるだけの連結がある場合には、丙が右金銭を甲から受領するにつき悪意又は重大な過失があるときは、丙の右金銭の取得は、乙に対する関係においては、法律上の原因がなく、不当利得となる。")).

claim_for_unjust_enrichment(Enrichment, Loser, Recipient, Amount) <=
    paid_with_money_of_another(Enrichment, Deceiver, Loser, _Link),
    benefit_and_loss(Enrichment, Recipient, Loser, Amount, _How),
    recipient_knew_of_deceit(Enrichment, Recipient, Deceiver, _Knowledge),
    stated(Amount).

% ---- how much, and with what interest --------------------------------------------------------------------------------

source("Supreme Court", "1991-11-19",
       en("That a gain of money no longer exists is for the enriched to show."),
       ja("金銭の交付によって生じた不当利得につきその利益が存しないことについては、不当利得返還請求権の消滅を主張する者において主張・立証すべきである。")).

reduces(claim_for_unjust_enrichment(Enrichment, _Loser, Enriched, _Amount),
        enrichment_gone(Enrichment, Enriched, Gone),
        Gone).

enrichment_gone(Enrichment, Enriched, Gone) <=
    enrichment_no_longer_exists(Enrichment, Enriched, Gone, _How),
    stated(Gone).

source("Civil Code", "704",
       en("Who gained in bad faith returns all of it, with interest."),
       ja("悪意の受益者は、その受けた利益に利息を付して返還しなければならない。この場合において、なお損害があるときは、その賠償の責任を負う。")).

exception(enrichment_gone(Enrichment, Enriched, _Gone),
          bad_faith_of_enriched(Enrichment, Enriched, _Since)).

bad_faith_of_enriched(Enrichment, Enriched, Since) <=
    bad_faith_enrichment(Enrichment, Enriched, Since).

source("Supreme Court", "1991-11-19",
       en("What was lost after the enriched knew that there was no legal cause does not lessen the duty."),
       ja("利得者が利得に法律上の原因がないことを認識した後の利益の消滅は、返還義務の範囲を減少させる理由とはならない。")).

% Where it is not alleged on which day the gain was lost, it was lost after that: the enriched bears it.
exception(bad_faith_of_enriched(Enrichment, Enriched, Since),
          lost_before_the_bad_faith(Enrichment, Enriched, Since)).

lost_before_the_bad_faith(Enrichment, Enriched, Since) <=
    day_gain_was_lost(Enrichment, Enriched, Lost),
    before_the_day(Lost, Since).

source("Civil Code", "704, 404",
       en("The interest is at the statutory rate, from the gain or, where the bad faith came later, from then."),
       ja("悪意の受益者は、その受けた利益に利息を付して返還しなければならない（利率は、その利息が生じた最初の時点における法定利率による。）。")).

bears_interest(claim_for_unjust_enrichment(Enrichment, _Loser, Enriched, _Amount),
               interest_in_bad_faith(Enrichment, Enriched, Percent, From),
               Percent, From).

% Who knew from a day on that there was no legal cause had gained by then: that the gain came later is for the enriched.
interest_in_bad_faith(Enrichment, Enriched, Percent, Since) <=
    bad_faith_enrichment(Enrichment, Enriched, Since),
    statutory_rate(Since, Percent).

exception(interest_in_bad_faith(Enrichment, Enriched, _Percent, Since),
          gained_later(Enrichment, Enriched, Since)).

gained_later(Enrichment, Enriched, Since) <=
    day_of_gain(Enrichment, Enriched, Gained),
    after_the_day(Gained, Since).

bears_interest(claim_for_unjust_enrichment(Enrichment, _Loser, Enriched, _Amount),
               interest_from_the_gain(Enrichment, Enriched, Percent, From),
               Percent, From).

interest_from_the_gain(Enrichment, Enriched, Percent, Gained) <=
    bad_faith_enrichment(Enrichment, Enriched, Since),
    day_of_gain(Enrichment, Enriched, Gained),
    after_the_day(Gained, Since),
    statutory_rate(Gained, Percent).

source("Civil Code", "412(3), 419(1)",
       en("The debt has no fixed date: in good faith too, who is asked to return the gain is in delay from the demand."),
       ja("債務の履行について期限を定めなかったときは、債務者は、履行の請求を受けた時から遅滞の責任を負う。")).

money_owed_between(Enrichment, Loser, Enriched) <=
    benefit_and_loss(Enrichment, Enriched, Loser, _Amount, _How).

bears_interest(claim_for_unjust_enrichment(Enrichment, _Loser, _Enriched, _Amount),
               delay_damages(Enrichment, Percent, From),
               Percent, From).

% ---- what cannot be claimed back -------------------------------------------------------------------------------------

source("Civil Code", "705",
       en("Who performed knowing that nothing was owed cannot have it returned."),
       ja("債務の弁済として給付をした者は、その時において債務の存在しないことを知っていたときは、その給付したものの返還を請求することができない。")).

exception(claim_for_unjust_enrichment(Enrichment, Loser, _Enriched, _Amount),
          paid_known_not_owed(Enrichment, Loser)).

paid_known_not_owed(Enrichment, Loser) <=
    payment_known_not_owed(Enrichment, Loser, _How).

source("Civil Code", "706",
       en("Who performed a debt before it was due cannot have it returned."),
       ja("債務者は、弁済期にない債務の弁済として給付をしたときは、その給付したものの返還を請求することができない。")).

exception(claim_for_unjust_enrichment(Enrichment, Loser, _Enriched, _Amount),
          performed_before_due(Enrichment, Loser)).

performed_before_due(Enrichment, Loser) <=
    early_payment(Enrichment, Loser, Paid, Due),
    before_the_day(Paid, Due).

source("Civil Code", "706 proviso",
       en("Where that was by mistake, the obligee returns what it gained by it."),
       ja("ただし、債務者が錯誤によってその給付をしたときは、債権者は、これによって得た利益を返還しなければならない。")).

claim_for_profit_of_early_payment(Enrichment, Loser, Enriched, Profit) <=
    performed_before_due(Enrichment, Loser),
    mistake_on_due_date(Enrichment, Loser, _How),
    profit_from_early_payment(Enrichment, Enriched, Loser, Profit),
    stated(Profit).

source("Civil Code", "707(1)",
       en("Who paid another's debt by mistake cannot have it returned where the obligee, in good faith, destroyed the instrument, gave up a security, or lost the claim by prescription."),
       ja("債務者でない者が錯誤によって債務の弁済をした場合において、債権者が善意で証書を滅失させ若しくは損傷し、担保を放棄し、又は時効によってその債権を失ったときは、その弁済をした者は、返還の請求をすることができない。")).

exception(claim_for_unjust_enrichment(Enrichment, Loser, Enriched, _Amount),
          obligee_gave_up_the_claim(Enrichment, Loser, Enriched)).

% Good faith is an element of the plea; it lies in the fact that the obligee relied on the payment.
obligee_gave_up_the_claim(Enrichment, Loser, Enriched) <=
    mistaken_payment_of_anothers_debt(Enrichment, Loser, _Debtor, _Part, _Day),
    reliance_of_obligee(Enrichment, Enriched, _What).

source("Civil Code", "707(2)",
       en("Who paid has recourse to the debtor then."),
       ja("前項の規定は、弁済をした者から債務者に対する求償権の行使を妨げない。")).

claim_against_debtor_freed(Enrichment, Payer, Debtor, Amount) <=
    mistaken_payment_of_anothers_debt(Enrichment, Payer, Debtor, Amount, _Day),
    reliance_of_obligee(Enrichment, _Obligee, _What),
    stated(Amount).

source("Civil Code", "708",
       en("What was performed for an illegal cause is not returned."),
       ja("不法な原因のために給付をした者は、その給付したものの返還を請求することができない。")).

exception(claim_for_unjust_enrichment(Enrichment, Loser, _Enriched, _Amount),
          illegal_cause(Enrichment, Loser)).

illegal_cause(Relation, Loser) <=
    performance_for_illegal_cause(Relation, Loser, _How).

source("Civil Code", "708 proviso",
       en("Except where the illegal cause lay with the recipient alone."),
       ja("ただし、不法な原因が受益者についてのみ存したときは、この限りでない。")).

exception(illegal_cause(Relation, Loser),
          illegality_lay_with_the_recipient(Relation, Loser)).

illegality_lay_with_the_recipient(Relation, Loser) <=
    illegality_of_recipient_alone(Relation, Loser, _How).

source("Supreme Court", "1954-08-31",
       en("Nor does it stand in the way where the illegality on the side of who performed is slight, compared with the recipient's."),
       ja("給付者に多少の不法の点があったとしても、受益者にも不法の点があり、前者の不法性が後者のそれに比しきわめて微弱なものにすぎない場合には、民法九〇条及び七〇八条は適用がなく、給付者は、その返還を請求することができる。")).

illegality_lay_with_the_recipient(Relation, Loser) <=
    slight_illegality_of_loser(Relation, Loser, _How).
