-- In a local store the program removes a workspace itself.
select 1;
