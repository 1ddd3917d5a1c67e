/** Reads that skip the domain; absent values are null. */
package org.encours.invoice.application.view;
