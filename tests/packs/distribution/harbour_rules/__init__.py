raise RuntimeError("a pack is data: none of its code is run")
