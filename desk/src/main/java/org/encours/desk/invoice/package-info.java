/** One invoice: what is owed on it, its book, its claim and why the next step is what it is. */
package org.encours.desk.invoice;
