package org.encours.local.agency;

/**
 * What the kit saw of one rule of the contract.
 *
 * @param rule what an agency's client must do, in one line
 * @param kept null when the client never came to it
 */
record Finding(String rule, Boolean kept, String detail) {

  static Finding kept(String rule) {
    return new Finding(rule, true, "");
  }

  static Finding broken(String rule, String detail) {
    return new Finding(rule, false, detail);
  }

  static Finding notSeen(String rule, String detail) {
    return new Finding(rule, null, detail);
  }

  boolean passed() {
    return Boolean.TRUE.equals(kept);
  }
}
