"""The review page: a local server where an editor drops a draft, reads both passages and decides."""
