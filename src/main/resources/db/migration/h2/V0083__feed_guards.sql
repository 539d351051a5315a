comment on table feed_import is 'How far feeds were read';
