package org.encours.invoice.domain.charge;

import java.util.List;
import java.util.UUID;
import org.encours.kernel.Money;

/** The part of an amount that falls on one charge item. */
public record ChargeShare(UUID item, ChargeKind kind, Money amount) {

  public static Money sum(List<ChargeShare> shares, Money zero) {
    return shares.stream().map(ChargeShare::amount).reduce(zero, Money::plus);
  }
}
