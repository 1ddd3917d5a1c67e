package org.encours.local.demo.model;

import java.util.List;

/**
 * A creditor's invented year: whom it sells to and what it bills.
 *
 * @param bills in order of issue date
 */
public record Business(Seller seller, List<Party> parties, List<Bill> bills) {

  public static Business invent(Seller seller, long seed, int parties, int bills) {
    List<Party> debtors = new Parties(seller, seed).invent(parties);
    return new Business(seller, debtors, new Bills(seller, seed).invent(debtors, bills));
  }
}
