package org.encours.platform.security;

/** The roles a token may carry in its {@code groups} claim. */
public final class Roles {

  /** The creditor's ERP: writes the ledger, asks for credit. */
  public static final String ERP = "erp";

  /** The credit controller: all of the creditor's side but what is the committee's. */
  public static final String CONTROLLER = "controller";

  /** The credit committee: also write-offs, limits, overrides, approvals, policies. */
  public static final String COMMITTEE = "committee";

  /** A collection agency, bound to its own cases. */
  public static final String AGENCY = "agency";

  /** Operations: technical views, no personal data. */
  public static final String OPS = "ops";

  /** Reads everything of its creditor. */
  public static final String AUDITOR = "auditor";

  private Roles() {}
}
