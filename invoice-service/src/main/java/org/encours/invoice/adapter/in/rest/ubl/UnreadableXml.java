package org.encours.invoice.adapter.in.rest.ubl;

/** The body is no XML that we read. Becomes a 400. */
public final class UnreadableXml extends RuntimeException {

  UnreadableXml(String why) {
    super(why);
  }
}
