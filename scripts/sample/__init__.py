"""The bundled sample: two invented days of news, built from the readable sources beside this file."""
