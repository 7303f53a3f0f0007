// Readers wait from here on; should the load die on the way, for a minute at most.
CREATE (:Showing {id: $id, until: timestamp() + 60000})
