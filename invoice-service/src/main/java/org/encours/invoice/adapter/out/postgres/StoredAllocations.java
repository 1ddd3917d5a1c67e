package org.encours.invoice.adapter.out.postgres;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.charge.ChargeShare;
import org.encours.invoice.domain.invoice.InstalmentShare;
import org.encours.invoice.domain.receipt.Allocation;
import org.encours.kernel.Money;

/** Allocations as {@code jsonb} keeps them, in every form they ever had. */
@Singleton
class StoredAllocations {

  /** What was not thought of yet when a row was written is null. */
  private record Stored(
      UUID invoice,
      String number,
      Money amount,
      List<InstalmentShare> paid,
      List<InstalmentShare> discounted,
      List<InstalmentShare> tolerated,
      List<ChargeShare> charges,
      List<ChargeShare> givenUp,
      String assignee) {

    static Stored of(Allocation share) {
      return new Stored(
          share.invoice(),
          share.number(),
          share.amount(),
          share.paid(),
          share.discounted(),
          share.tolerated(),
          share.charges(),
          share.givenUp(),
          share.assignee().orElse(null));
    }

    Allocation read() {
      return new Allocation(
          invoice,
          number,
          amount,
          orNone(paid),
          orNone(discounted),
          orNone(tolerated),
          orNone(charges),
          orNone(givenUp),
          Optional.ofNullable(assignee));
    }

    private static <T> List<T> orNone(List<T> kept) {
      return kept == null ? List.of() : kept;
    }
  }

  private static final TypeReference<List<Stored>> ALL = new TypeReference<>() {};

  private final Json json;

  StoredAllocations(Json json) {
    this.json = json;
  }

  List<Allocation> read(String text) {
    return json.read(text, ALL).stream().map(Stored::read).toList();
  }

  String write(List<Allocation> allocations) {
    return json.write(allocations.stream().map(Stored::of).toList());
  }
}
