/** One debtor: what is owed, how it pays, what was said, and what comes next. */
package org.encours.desk.debtor;
