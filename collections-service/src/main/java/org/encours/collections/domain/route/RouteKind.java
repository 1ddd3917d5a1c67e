package org.encours.collections.domain.route;

/** The kinds of ways to bring a claim to its end. */
public enum RouteKind {
  IN_HOUSE,
  PAYMENT_PLAN,
  AMICABLE,
  CREDIT_INSURER,
  JUDICIAL,
  SALE,
  WRITE_OFF
}
