/** Calls to the addresses that agencies named, signed. */
package org.encours.collections.adapter.out.webhook;
