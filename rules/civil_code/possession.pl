% Possession (Book II, Chapter 2): what it leads to by time (162 ff.), and the action for its recovery.

group(acquisition_by_time(Owner, Possessor, Beginner, Start, End),
      [ acquisitive_prescription(Owner, Possessor, Beginner, Start, End),
        short_acquisitive_prescription(Owner, Possessor, Beginner, Start, End)
      ]).

% ---- acquisitive prescription ----------------------------------------------------------------------------------------

source("Civil Code", "145, 162(1), 186",
       en("Who possesses another's thing for twenty years with the intent to own, peacefully and openly, acquires it, and may invoke that; intent, peace and openness are presumed, and the possession between two days on which it is proven."),
       ja("二十年間、所有の意思をもって、平穏に、かつ、公然と他人の物を占有した者は、その所有権を取得する。占有者は、所有の意思をもって、善意で、平穏に、かつ、公然と占有をするものと推定する。前後の両時点において占有をした証拠があるときは、占有は、その間継続したものと推定する。")).

exception(claim_resting_on_ownership(Owner, Possessor),
          acquisitive_prescription(Owner, Possessor, _Beginner, _Start, _End)).

% The first day is not counted (140). The possessor may begin with the possession of a predecessor (187(1)).
acquisitive_prescription(Owner, Possessor, Beginner, Start, End) <=
    invocation_of_acquisitive_prescription(Possessor, Owner, Invoked),
    possession_begun(Possessor, Beginner, Start),
    n_month_after(Start, 240, End),
    possession_on_day(Possessor, _Thing, Later),
    same_day_or_after_the_day(Later, End),
    before_the_day(End, Invoked).

possession_begun(Possessor, Possessor, Start) <=
    possession_on_day(Possessor, _Thing, Start).

possession_begun(Possessor, Predecessor, Start) <=
    possession_passed(Predecessor, Possessor, _Passed),
    possession_on_day(Predecessor, _Thing, Start).

source("Civil Code", "145, 162(2), 186, 187",
       en("For ten years, where the possessor was in good faith and not negligent when the possession began; good faith is presumed, freedom from negligence is not."),
       ja("十年間、所有の意思をもって、平穏に、かつ、公然と他人の物を占有した者は、その占有の開始の時に、善意であり、かつ、過失がなかったときは、その所有権を取得する。")).

exception(claim_resting_on_ownership(Owner, Possessor),
          short_acquisitive_prescription(Owner, Possessor, _Beginner, _Start, _End)).

short_acquisitive_prescription(Owner, Possessor, Beginner, Start, End) <=
    invocation_of_acquisitive_prescription(Possessor, Owner, Invoked),
    no_negligence_at_start(Beginner, _Grounds),
    possession_begun(Possessor, Beginner, Start),
    n_month_after(Start, 120, End),
    possession_on_day(Possessor, _Thing, Later),
    same_day_or_after_the_day(Later, End),
    before_the_day(End, Invoked).

exception(short_acquisitive_prescription(_Owner, _Possessor, Beginner, _Start, _End),
          possession_begun_in_bad_faith_or_negligently(Beginner)).

possession_begun_in_bad_faith_or_negligently(Beginner) <=
    knowledge_at_start(Beginner, _Known).

possession_begun_in_bad_faith_or_negligently(Beginner) <=
    negligence_at_start(Beginner, _Circumstances).

source("Supreme Court", "1983-03-24",
       en("The presumption of the intent to own falls where the possession rests on a title that by its nature excludes it, or where an owner would not have behaved so."),
       ja("占有者がその性質上所有の意思のないものとされる権原に基づき占有を取得した事実が証明されるか、又は占有者が占有中、真の所有者であれば通常はとらない態度を示し、若しくは所有者であれば当然とるべき行動に出なかったなど、外形的客観的にみて占有者が他人の所有権を排斥して占有する意思を有していなかったものと解される事情が証明されるときは、占有者の所有の意思を否定しなければならない。")).

exception(acquisition_by_time(_Owner, _Possessor, Beginner, Start, _End),
          possession_without_intent_to_own(Beginner, Start)).

possession_without_intent_to_own(Beginner, _Start) <=
    circumstances_against_intent_to_own(Beginner, _Circumstances).

possession_without_intent_to_own(Beginner, Start) <=
    agreement_of_lease(Contract, Lessor, Beginner, _Leased, _Rent, _Concluded),
    handover(Contract, Lessor, Beginner, _Thing, Delivered),
    same_day_or_before_the_day(Delivered, Start).

source("Civil Code", "185",
       en("The nature of such possession changes when the possessor declares the intent to own to who gave the possession, or begins to possess anew under a new title."),
       ja("権原の性質上占有者に所有の意思がないものとされる場合には、その占有者が、自己に占有をさせた者に対して所有の意思があることを表示し、又は新たな権原により更に所有の意思をもって占有を始めるのでなければ、占有の性質は、変わらない。")).

exception(possession_without_intent_to_own(Beginner, Start),
          became_possession_of_an_owner(Beginner, Start)).

became_possession_of_an_owner(Beginner, Start) <=
    change_of_nature_of_possession(Beginner, _How, Changed),
    same_day_or_before_the_day(Changed, Start).

source("Civil Code", "162, 186(1)",
       en("Possession by force or in secret does not lead to it."),
       ja("（平穏に、かつ、公然と占有をしたものでないときは、取得時効は、完成しない。）")).

exception(acquisition_by_time(_Owner, Possessor, _Beginner, _Start, _End),
          possessed_by_force_or_in_secret(Possessor)).

possessed_by_force_or_in_secret(Possessor) <=
    violence_or_concealment(Possessor, _How).

source("Civil Code", "164, 165",
       en("It is interrupted when the possessor gives the possession up or is deprived of it."),
       ja("第百六十二条の規定による時効は、占有者が任意にその占有を中止し、又は他人によってその占有を奪われたときは、中断する。")).

exception(acquisition_by_time(_Owner, Possessor, _Beginner, Start, End),
          possession_lost_meanwhile(Possessor, Start, End)).

possession_lost_meanwhile(Possessor, Start, End) <=
    loss_of_possession(Possessor, _How, Lost),
    same_day_or_after_the_day(Lost, Start),
    same_day_or_before_the_day(Lost, End).

source("Civil Code", "203 proviso",
       en("Who was deprived of it keeps the possession by an action for its recovery."),
       ja("占有権は、占有者が占有の意思を放棄し、又は占有物の所持を失うことによって消滅する。ただし、占有者が占有回収の訴えを提起したときは、この限りでない。")).

exception(possession_lost_meanwhile(Possessor, Start, _End),
          possession_recovered(Possessor, Start)).

possession_recovered(Possessor, Start) <=
    recovery_by_action(Possessor, Recovered),
    same_day_or_after_the_day(Recovered, Start).

source("Civil Code", "147(1)(i), 152(1)",
       en("An action of the owner before the period has ended keeps it from ending; from an acknowledgment of the owner's right it begins anew."),
       ja("裁判上の請求がある場合には、その事由が終了するまでの間は、時効は、完成しない。時効は、権利の承認があったときは、その時から新たにその進行を始める。")).

exception(acquisition_by_time(Owner, Possessor, _Beginner, Start, End),
          acquisition_kept_from_ending(Owner, Possessor, Start, End)).

acquisition_kept_from_ending(Owner, Possessor, Start, End) <=
    action_of_owner(Owner, Possessor, Filed),
    same_day_or_after_the_day(Filed, Start),
    same_day_or_before_the_day(Filed, End).

% A period that began with a later day, after the acknowledgment, is another one.
acquisition_kept_from_ending(Owner, Possessor, Start, End) <=
    acknowledgment_of_ownership(Possessor, Owner, Acknowledged),
    same_day_or_after_the_day(Acknowledged, Start),
    same_day_or_before_the_day(Acknowledged, End).

source("Supreme Court", "1958-08-28",
       en("An acquisition by prescription cannot without registration be asserted against who acquired the immovable after the period had ended, and was registered."),
       ja("時効により不動産の所有権を取得しても、その登記がないときは、時効取得者は、時効完成後旧所有者から所有権を取得し登記を経た第三者に対し、その善意であると否とを問わず、所有権の取得を対抗できない。")).

exception(acquisition_by_time(Owner, _Possessor, _Beginner, _Start, End),
          acquired_after_the_period(Owner, End)).

acquired_after_the_period(Owner, End) <=
    acquired_from_owner(_Contract, Former, Owner, Acquired),
    transfer_of_registration(_Registered, Former, Owner, _Day),
    after_the_day(Acquired, End).

source("Supreme Court", "2006-01-17",
       en("Not where that acquirer knew of the possession of many years, and it is against good faith to assert the lack of registration."),
       ja("不動産の時効取得者と時効完成後の譲受人との関係において、譲受人が、譲渡を受けた時点において、不動産の時効取得者が多年にわたり当該不動産を占有している事実を認識しており、登記の欠缺を主張することが信義に反するものと認められる事情が存在するときは、背信的悪意者に当たる。")).

exception(acquired_after_the_period(Owner, _End),
          treacherous_bad_faith(Owner, _Possessor)).

% ---- actions for possession ------------------------------------------------------------------------------------------

source("Civil Code", "200(1)",
       en("A possessor who was deprived of the thing may claim it back from who took it, whoever has the right to it (202(2))."),
       ja("占有者がその占有を奪われたときは、占有回収の訴えにより、その物の返還及び損害の賠償を請求することができる。")).

claim_for_recovery_of_possession(Deprived, Taker, Object) <=
    possession_on_day(Deprived, Object, Possessed),
    deprivation_of_possession(Deprived, Taker, _Thing, Taken),
    same_day_or_before_the_day(Possessed, Taken),
    possession(Taker, _Held).

source("Civil Code", "200(2)",
       en("And from who acquired it from the taker, only where that person knew that it had been taken."),
       ja("占有回収の訴えは、占有を侵奪した者の特定承継人に対して提起することができない。ただし、その承継人が侵奪の事実を知っていたときは、この限りでない。")).

claim_for_recovery_of_possession(Deprived, Successor, Object) <=
    possession_on_day(Deprived, Object, Possessed),
    deprivation_of_possession(Deprived, _Taker, _Thing, Taken),
    same_day_or_before_the_day(Possessed, Taken),
    possession(Successor, _Held),
    knowledge_of_deprivation(Successor, Deprived, _Known).

source("Civil Code", "201(3)",
       en("The action must be brought within one year from when the thing was taken."),
       ja("占有回収の訴えは、占有を奪われた時から一年以内に提起しなければならない。")).

exception(claim_for_recovery_of_possession(Deprived, _Opponent, _Object),
          year_since_deprivation_passed(Deprived, _End)).

year_since_deprivation_passed(Deprived, End) <=
    deprivation_of_possession(Deprived, _Taker, _Thing, Taken),
    n_month_after(Taken, 12, End),
    day_of_judgment(Today),
    before_the_day(End, Today).

exception(year_since_deprivation_passed(Deprived, End),
          possessory_action_in_time(Deprived, End)).

possessory_action_in_time(Deprived, End) <=
    possessory_action(Deprived, Filed),
    same_day_or_before_the_day(Filed, End).
