package org.encours.dunning.adapter.in.rest;

import java.util.ArrayList;
import java.util.List;
import org.encours.dunning.domain.policy.ContactCap;
import org.encours.kernel.Violation;
import org.encours.platform.problems.InvalidInput;

/**
 * The most contacts of a debtor in any 7 (WEEK) or 30 (MONTH) days, over all channels and plans.
 */
public record ContactCapBody(Integer most, ContactCap.Period period) {

  static List<ContactCap> caps(List<ContactCapBody> given) {
    List<ContactCapBody> bodies = given == null ? List.of() : given;
    List<Violation> wrong = new ArrayList<>();
    for (int i = 0; i < bodies.size(); i++) {
      if (bodies.get(i).most() == null || bodies.get(i).period() == null) {
        wrong.add(new Violation("contactCaps[" + i + "]", "both most and period, WEEK or MONTH"));
      }
    }
    if (!wrong.isEmpty()) {
      throw new InvalidInput(wrong);
    }
    return bodies.stream().map(it -> new ContactCap(it.most(), it.period())).toList();
  }

  static List<ContactCapBody> of(List<ContactCap> caps) {
    return caps.isEmpty()
        ? null
        : caps.stream().map(it -> new ContactCapBody(it.most(), it.period())).toList();
  }
}
