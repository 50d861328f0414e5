create table ground (
    id bigint generated always as identity,
    name varchar(100) not null,
    constraint ground_pk primary key (id)
);
