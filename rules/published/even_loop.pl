% Double sale: each right defeats the other. There are two extensions, so that no judgment can be made in one.

right_of_first_buyer <= sale_to_first_buyer.
exception(right_of_first_buyer, right_of_second_buyer).

right_of_second_buyer <= sale_to_second_buyer.
exception(right_of_second_buyer, right_of_first_buyer).

fact(sale_to_first_buyer).
fact(sale_to_second_buyer).
