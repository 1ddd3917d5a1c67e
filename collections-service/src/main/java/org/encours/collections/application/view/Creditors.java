package org.encours.collections.application.view;

import java.util.List;
import org.encours.kernel.CreditorId;

/** Whom we work for. */
public interface Creditors {

  List<CreditorId> all();
}
