// Outside Next's bundler every module is the server's.
