% Unjust enrichment (Book III, Chapter 4).

group(money_claim(Enrichment, Loser, Enriched), [ claim_for_unjust_enrichment(Enrichment, Loser, Enriched, _Amount) ]).

group(claim_that_prescribes(Enrichment, Loser, Enriched), [ claim_for_unjust_enrichment(Enrichment, Loser, Enriched, _Amount) ]).

source("Civil Code", "703",
       en("Who has gained without legal cause from the property or services of another, and so caused a loss, must return the gain so far as it exists."),
       ja("法律上の原因なく他人の財産又は労務によって利益を受け、そのために他人に損失を及ぼした者は、その利益の存する限度において、これを返還する義務を負う。")).

claim_for_unjust_enrichment(Enrichment, Loser, Enriched, Amount) <=
    benefit_and_loss(Enrichment, Enriched, Loser, Amount, _How),
    absence_of_legal_cause(Enrichment, Enriched, Loser, _Why),
    stated(Amount).

principal_obligation(Enrichment, Loser, Enriched, Amount) <=
    claim_for_unjust_enrichment(Enrichment, Loser, Enriched, Amount).

cross_obligation(Enrichment, Loser, Enriched, Amount) <=
    claim_for_unjust_enrichment(Enrichment, Loser, Enriched, Amount).

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
          bad_faith_of_enriched(Enrichment, Enriched)).

bad_faith_of_enriched(Enrichment, Enriched) <=
    bad_faith_enrichment(Enrichment, Enriched, _Since).

source("Civil Code", "705",
       en("Who performed knowing that nothing was owed cannot have it returned."),
       ja("債務の弁済として給付をした者は、その時において債務の存在しないことを知っていたときは、その給付したものの返還を請求することができない。")).

exception(claim_for_unjust_enrichment(Enrichment, Loser, _Enriched, _Amount),
          paid_known_not_owed(Enrichment, Loser)).

paid_known_not_owed(Enrichment, Loser) <=
    payment_known_not_owed(Enrichment, Loser, _How).

source("Civil Code", "708",
       en("What was performed for an illegal cause is not returned."),
       ja("不法な原因のために給付をした者は、その給付したものの返還を請求することができない。ただし、不法な原因が受益者についてのみ存したときは、この限りでない。")).

exception(claim_for_unjust_enrichment(Enrichment, Loser, _Enriched, _Amount),
          illegal_cause(Enrichment, Loser)).

illegal_cause(Relation, Loser) <=
    performance_for_illegal_cause(Relation, Loser, _How).
