/** What the readers of bank files have in common. */
package org.encours.invoice.adapter.in.rest.bank;
