package org.encours.risk.application.port;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.Money;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.behaviour.Fact;
import org.encours.risk.domain.debtor.DebtorId;

/** What a stretch of events told, each list in the order it was told in. */
public record EventBatch(
    List<DebtorFile> registered,
    List<Noted> noted,
    List<Invoiced> invoiced,
    List<Unallocated> unallocated) {

  public record Noted(DebtorId debtor, UUID event, Fact fact) {}

  /** An invoice takes the place of the order it was reserved for. */
  public record Invoiced(DebtorId debtor, Money total, Optional<String> orderReference) {}

  public record Unallocated(DebtorId debtor, Money credit) {}

  public static EventBatch nothing() {
    return new EventBatch(
        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  /** Each debtor once: the first registration gives the date, the last one the rest. */
  public Collection<DebtorFile> registrations() {
    Map<DebtorId, DebtorFile> latest = new LinkedHashMap<>();
    for (DebtorFile file : registered) {
      DebtorFile first = latest.remove(file.id());
      latest.put(
          file.id(),
          first == null
              ? file
              : first.registeredAs(file.reference(), file.kind(), file.parent(), file.country()));
    }
    return latest.values();
  }

  /** The last that was said of each debtor and currency. */
  public Collection<Unallocated> credits() {
    record Account(DebtorId debtor, String currency) {}
    Map<Account, Unallocated> latest = new LinkedHashMap<>();
    unallocated.forEach(
        each ->
            latest.put(
                new Account(each.debtor(), each.credit().currency().getCurrencyCode()), each));
    return latest.values();
  }
}
