% Comparisons of a value that nothing has given (floundering): refused before anything is judged.

% The day is compared above the requisite that states it.
rescission_in_time(Id) <=
    same_day_or_before_the_day(Rescinded, End),
    manifestation_rescission(Id, Rescinded),
    end_of_period(Id, End).

% Nothing at all states the day.
claim_barred(Id) <=
    claim_arisen(Id, Arisen),
    before_the_day(Arisen, _Nowhere).
