;; Decodes the text that xtask/printable.mjs writes. Each character of it is one byte in the memory.
;;
;; JavaScript that runs only once is interpreted. This is compiled first, which takes a fraction of the time that it saves.
(module
  ;; The memory below the text holds the byte for each character and each pair of characters.
  (import "text" "memory" (memory 1))

  ;; Replaces the text from $from to $end by its bytes and returns where they end.
  (func (export "decode") (param $from i32) (param $end i32) (result i32)
    (local $to i32)
    (local $value i32)
    (local $code i32)
    (local.set $to (local.get $from))
    (loop $next
      (local.set $code (i32.load8_u (local.get $from)))
      (local.set $from (i32.add (local.get $from) (i32.const 1)))
      ;; A brace (125) or a tilde is followed by a second character.
      (if (i32.ge_u (local.get $code) (i32.const 125))
        (then
          (local.set $code
            (i32.add
              (i32.shl (i32.sub (local.get $code) (i32.const 124)) (i32.const 7))
              (i32.load8_u (local.get $from))))
          (local.set $from (i32.add (local.get $from) (i32.const 1)))))
      ;; The first 256 codes are the key: one for each byte, in order.
      (if (i32.lt_u (local.get $value) (i32.const 256))
        (then
          (i32.store8 (local.get $code) (local.get $value))
          (local.set $value (i32.add (local.get $value) (i32.const 1))))
        (else
          (i32.store8 (local.get $to) (i32.load8_u (local.get $code)))
          (local.set $to (i32.add (local.get $to) (i32.const 1)))))
      (br_if $next (i32.lt_u (local.get $from) (local.get $end))))
    (local.get $to)))
