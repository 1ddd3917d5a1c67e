package org.encours.collections.domain.agency;

/** As what somebody collects for others amicably. */
public enum CollectorKind {
  /** Needs to be registered with the authorities. */
  COLLECTOR,
  /** A bailiff: exempt from registration, bound by the same rules of conduct (art. XIX.6 CEL). */
  BAILIFF,
  /** A lawyer: exempt from registration, bound by the same rules of conduct (art. XIX.6 CEL). */
  LAWYER
}
