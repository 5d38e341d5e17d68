/*
 * Node 24 cuts small buffers from arenas of 64 KB, and one that is kept keeps its whole arena. Pages in memory, here and
 * in Next, are many small buffers that are replaced one by one: after a quarter of an hour of reading and publishing they
 * held 250 MB, whatever their caches' bounds said. Imported before anything that allocates.
 */
Buffer.poolSize = 4096
