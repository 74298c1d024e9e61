package hanki.publication.house;

/** How years are written. */
public enum Years {
  /** 令和２年上半期, Ｒ２上. */
  ERA,
  /** ２０２０年上半期, ２０２０上. */
  WESTERN
}
