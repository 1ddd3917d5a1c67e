package org.encours.bench;

/** Asks whether an order may go ahead; prepaid orders hold no part of the limit. */
public final class CreditCheckLoad extends Load {

  public CreditCheckLoad() {
    super("/v1/credit-checks", 200);
  }

  @Override
  protected String body(long n) {
    return """
    {"debtor":"D%d","orderAmount":{"amount":"1.00","currency":"EUR"},"prepaid":%b,"orderReference":"PO-%d"}\
    """
        .formatted(n % Invoices.DEBTORS, n % 10 == 0, n);
  }
}
