-- Where a source stands in the alphabet of each language; both databases sort the letters otherwise.
create table source_order (
    source_id uuid not null,
    language varchar(10) not null,
    sort_key varchar(2000) not null,
    constraint source_order_pk primary key (source_id, language),
    constraint source_order_source_fk foreign key (source_id) references source (id)
);
comment on table source_order is 'projection: where a source stands in the alphabet of a language';
