/** A contact with a debtor: what to say, and what came of it. */
package org.encours.desk.call;
