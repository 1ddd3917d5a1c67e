/** Finds debtors and invoices. */
package org.encours.desk.search;
