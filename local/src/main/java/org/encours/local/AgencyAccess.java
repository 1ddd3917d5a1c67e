package org.encours.local;

import java.net.URI;

/** How an agency reaches the local stack. */
public final class AgencyAccess {

  private AgencyAccess() {}

  public static URI collections() {
    return Stack.ofRepository().of(Service.COLLECTIONS);
  }

  public static String token(String creditor, String agency) {
    return Stack.ofRepository().token("agency", creditor, agency);
  }
}
