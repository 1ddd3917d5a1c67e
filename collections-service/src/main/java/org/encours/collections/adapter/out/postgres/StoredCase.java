package org.encours.collections.adapter.out.postgres;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.encours.collections.domain.cases.CollectionCase;

/** The form in which a case is kept, with its version: a row of any release can be read. */
final class StoredCase {

  static final String FORM = "form";

  /** 1 had no version; 2 has Unrouted, the ledger's split of payments, and lists that are whole. */
  static final int NOW = 2;

  private StoredCase() {}

  static String write(CollectionCase of, DomainJson json) {
    return json.tree(of).put(FORM, NOW).toString();
  }

  static CollectionCase read(String kept, DomainJson json) {
    ObjectNode tree = json.parse(kept);
    if (tree.path(FORM).asInt(1) < NOW) {
      new CaseUpcaster(tree).toSecondForm();
    }
    return json.read(tree, CollectionCase.class);
  }
}
