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
    before_the_day(Transferred, Cancelled).
