package org.encours.collections.domain.court;

/** How sure a figure or rule of law is; anything but sourced is to be verified before reliance. */
public enum Certainty {
  /** Found in an official text or two independent publications. */
  SOURCED,
  /** General knowledge of the trade, not verified against an official text. */
  GENERAL,
  /** Sources differ or the official text is not out. */
  OPEN
}
