package org.encours.local.agency;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What the kit saw of a client.
 *
 * @param failed ids of the reports that were answered with 500
 * @param repeated ids that came again with the same report
 * @param asked the positions from which the feed was read, in order
 * @param feedEnd the last position there was
 */
record KitFindings(
    List<KitCase> cases,
    List<String> reusedIds,
    List<String> failed,
    List<String> repeated,
    List<Long> asked,
    long feedEnd,
    boolean withoutToken) {

  /** One finding for each rule of the contract that can be seen from outside. */
  List<Finding> all() {
    List<Finding> all = new ArrayList<>();
    all.add(rule("every call carries the token", !withoutToken, "a call had none"));
    all.add(resumes());
    all.add(answersEveryOffer());
    all.add(
        none(
            "a case is accepted once, however often its offer is read",
            cases.stream().filter(of -> of.count("ACCEPTED") > 1).map(of -> of.id).toList()));
    all.add(none("an update id is used for one report", reusedIds));
    all.add(repeats());
    all.add(
        none(
            "nothing is done on a case after it was recalled",
            cases.stream().flatMap(of -> of.afterRecall.stream()).toList()));
    all.add(
        none(
            "nobody is contacted during a pause",
            cases.stream().flatMap(of -> of.inPause.stream()).toList()));
    all.add(
        none(
            "no more is reported as paid than is open, direct payments included",
            cases.stream().flatMap(of -> of.aboveOpen.stream()).toList()));
    all.add(noticeFirst());
    all.addAll(new KitConduct(cases).all());
    return all;
  }

  private Finding resumes() {
    String rule = "the feed is read on from the last position";
    for (int i = 1; i < asked.size(); i++) {
      if (asked.get(i) < asked.get(i - 1)) {
        return Finding.broken(rule, "read from " + asked.get(i) + " after " + asked.get(i - 1));
      }
    }
    boolean caughtUp = !asked.isEmpty() && asked.getLast() >= feedEnd;
    return rule(rule, caughtUp, "the last " + (feedEnd - last()) + " events were never passed");
  }

  private long last() {
    return asked.isEmpty() ? 0 : asked.getLast();
  }

  private Finding answersEveryOffer() {
    List<String> silent =
        cases.stream()
            .filter(of -> !of.recalled && !of.reported("ACCEPTED") && !of.reported("REFUSED"))
            .map(of -> of.id)
            .toList();
    return none("every offer is accepted or refused", silent);
  }

  private Finding repeats() {
    String rule = "a report that was answered with 500 is sent again with the same updateId";
    if (failed.isEmpty()) {
      return Finding.notSeen(rule, "no report came while the service was unwell");
    }
    if (failed.contains("")) {
      return Finding.broken(rule, "it had no updateId, so it cannot be told from another");
    }
    return rule(rule, repeated.containsAll(failed), "it never came again");
  }

  private Finding noticeFirst() {
    String rule = "a consumer is written to before any other contact (art. XIX.7 CEL)";
    List<KitCase> consumers = cases.stream().filter(KitCase::consumer).toList();
    boolean seen = false;
    for (KitCase of : consumers) {
      for (JsonNode report : of.reports) {
        if (report.path("type").asText().equals("CONTACTED")) {
          seen = true;
          if (!report.path("code").asText().startsWith("NOTICE_")) {
            return Finding.broken(rule, "first contact was " + report.path("code").asText("?"));
          }
          break;
        }
      }
    }
    return seen ? Finding.kept(rule) : Finding.notSeen(rule, "no consumer was contacted");
  }

  private static Finding none(String rule, List<String> faults) {
    return rule(rule, faults.isEmpty(), String.join(", ", faults));
  }

  private static Finding rule(String rule, boolean kept, String detail) {
    return kept ? Finding.kept(rule) : Finding.broken(rule, detail);
  }
}
