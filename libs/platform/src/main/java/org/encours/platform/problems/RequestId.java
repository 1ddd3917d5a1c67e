package org.encours.platform.problems;

import org.jboss.logging.MDC;

/** The name of the present request, as its log lines carry it. */
public final class RequestId {

  private static final String KEY = "requestId";

  private RequestId() {}

  public static void set(String id) {
    MDC.put(KEY, id);
  }

  /** Null outside a request. */
  static String current() {
    return (String) MDC.get(KEY);
  }
}
