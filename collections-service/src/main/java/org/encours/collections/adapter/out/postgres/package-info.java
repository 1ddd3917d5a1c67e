/** Cases and what surrounds them, in PostgreSQL. */
package org.encours.collections.adapter.out.postgres;
