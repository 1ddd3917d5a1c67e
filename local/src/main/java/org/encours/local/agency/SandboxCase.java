package org.encours.local.agency;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A case on the sandbox agency's desk: what to do next, and whether it may be done.
 *
 * @param steps how many reports were taken so far
 * @param resting a pause holds: no step until told to go on
 */
record SandboxCase(String id, boolean consumer, Temper temper, int steps, boolean resting) {

  /** What becomes of a case, by its id, so that a run can be repeated. */
  enum Temper {
    PAYS_ALL,
    PAYS_HALF,
    PAYS_NOTHING;

    static Temper of(String caseId) {
      return switch (Math.floorMod(caseId.hashCode(), 4)) {
        case 0, 1 -> PAYS_ALL;
        case 2 -> PAYS_HALF;
        default -> PAYS_NOTHING;
      };
    }
  }

  /** What an agency that behaves does, in order. */
  enum Step {
    ACCEPT,
    NOTIFY,
    CALL,
    COLLECT,
    GIVE_UP,
    NOTHING
  }

  static SandboxCase offered(JsonNode offer) {
    String id = offer.path("caseId").asText();
    JsonNode debtor = offer.path("debtor");
    boolean consumer = debtor.path("kind").asText().equals("CONSUMER");
    return new SandboxCase(id, consumer, Temper.of(id), 0, false);
  }

  Step next() {
    if (steps == 0) {
      return Step.ACCEPT;
    }
    if (resting) {
      return Step.NOTHING;
    }
    int afterNotice = consumer ? steps - 1 : steps;
    return switch (afterNotice) {
      case 0 -> Step.NOTIFY;
      case 1 -> Step.CALL;
      case 2 -> temper == Temper.PAYS_NOTHING ? Step.GIVE_UP : Step.COLLECT;
      case 3 -> temper == Temper.PAYS_HALF ? Step.GIVE_UP : Step.NOTHING;
      default -> Step.NOTHING;
    };
  }

  SandboxCase done() {
    return new SandboxCase(id, consumer, temper, steps + 1, resting);
  }

  SandboxCase rests(boolean rest) {
    return new SandboxCase(id, consumer, temper, steps, rest);
  }
}
