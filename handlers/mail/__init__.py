"""Mail in: fetched once, understood under limits, and turned into what its author wrote anew."""
