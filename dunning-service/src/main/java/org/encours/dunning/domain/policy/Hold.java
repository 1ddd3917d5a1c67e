package org.encours.dunning.domain.policy;

/** Why nothing is sent about a debt although a step may be due. */
public enum Hold {
  DISPUTED,
  PAUSED,
  PROMISED,
  PAYMENT_PLAN,
  IN_COLLECTION,
  INSOLVENT,
  /** Credit of the debtor that nobody allocated would pay all that is overdue. */
  COVERED_BY_CREDIT,
  BELOW_MINIMUM,
  /** The last message has not left yet, or did not arrive and has to go another way first. */
  AWAITING_DISPATCH,
  /** The law's free term of the last message still runs. */
  LEGAL_WAIT,
  NOT_A_WORKING_DAY,
  CONTACTED_RECENTLY,
  /** The debtor got as many contacts as its plan allows in a week or a month. */
  CONTACT_CAP,
  /** What the law demands to be told is not on file; a person has to complete it. */
  CONTENT_INCOMPLETE,
  NO_POLICY,
  NO_ADDRESS
}
