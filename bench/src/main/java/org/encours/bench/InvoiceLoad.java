package org.encours.bench;

/** Posts invoices of three lines. */
public final class InvoiceLoad extends Load {

  private static final String SERIES = Long.toString(System.currentTimeMillis(), 36);

  public InvoiceLoad() {
    super("/v1/invoices", 201);
  }

  @Override
  protected String body(long n) {
    return Invoices.json(SERIES, n);
  }
}
