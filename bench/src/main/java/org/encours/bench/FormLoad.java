package org.encours.bench;

/** The same question without its amount: refused for its form, before anybody looks anything up. */
public final class FormLoad extends Load {

  public FormLoad() {
    super("/v1/credit-checks", 422);
  }

  @Override
  protected String body(long n) {
    return "{\"debtor\":\"D%d\",\"orderReference\":\"PO-%d\"}".formatted(n % Invoices.DEBTORS, n);
  }
}
