select open_table('feed_import', 'members');
