package org.encours.servers;

/** How long a started server lives. */
public enum Lifetime {
  /** It ends with the process that started it, however that process ends (kill -9 too). */
  LEASHED,
  /** It outlives the process that started it, until somebody stops it by its process id. */
  DETACHED
}
