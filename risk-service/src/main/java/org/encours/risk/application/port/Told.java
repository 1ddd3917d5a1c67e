package org.encours.risk.application.port;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.encours.kernel.Money;
import org.encours.risk.domain.DebtorFile;
import org.encours.risk.domain.DebtorId;
import org.encours.risk.domain.behaviour.Fact;

/** What a stretch of the past told, each list in the order it was told in. */
public record Told(List<DebtorFile> registered, List<Noted> noted, List<Unallocated> unallocated) {

  public record Noted(DebtorId debtor, UUID event, Fact fact) {}

  public record Unallocated(DebtorId debtor, Money credit) {}

  public static Told nothing() {
    return new Told(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }
}
