"""Is there `except*`?"""

try:
    compile("try: pass\nexcept* ValueError: pass", "probe", "exec")
    print("yes")
except SyntaxError:
    print("SyntaxError")
